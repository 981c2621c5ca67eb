module.exports = kept("jsdom");
