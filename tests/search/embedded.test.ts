import { openEmbeddedEngine } from "~/search/embedded";
import { engineContract } from "./contract";

engineContract("embedded", openEmbeddedEngine);
