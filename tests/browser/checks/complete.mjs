// A page of each kind is there.

export function complete({ routes, missing }, tally) {
  for (const route of routes) tally.check(true, route);
  for (const [kind, route] of missing) {
    tally.check(false, `there is no ${route}, which stands for the kind "${kind}"`);
  }
}
