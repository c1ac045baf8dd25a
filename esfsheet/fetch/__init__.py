"""Pages from the network, politely and safely. The only room that opens connections; only the `fetch` command uses it."""
