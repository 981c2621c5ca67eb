import { TestEnvironment } from "jest-environment-node";
import { keeping } from "./keeping.js";

export default keeping(TestEnvironment);
