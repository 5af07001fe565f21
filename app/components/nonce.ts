import { createContext } from "react";

/** The nonce of this answer's scripts. Empty in the browser, where the policy has already been applied. */
export const NonceContext = createContext("");
