module.exports = kept("playwright-core");
