// Loads the page again when the portal has been built again.
(async () => {
  const ask = async (query) => (await fetch(`/_mandat/version${query}`)).text();
  let seen = await ask("");
  for (;;) {
    try {
      const now = await ask(`?after=${seen}`);
      if (now !== seen) return location.reload();
    } catch {
      await new Promise((done) => setTimeout(done, 1000));
    }
  }
})();
