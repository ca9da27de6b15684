// What held and what did not.

export class Tally {
  passed = 0;
  faults = [];

  // One line a fault; what it says of a page names the page first.
  check(holds, fault) {
    if (holds) this.passed += 1;
    else this.faults.push(fault);
  }

  get line() {
    return `${this.passed} passed, ${this.faults.length} failed`;
  }
}

// Works through a list, a few at a time, and keeps to the order of the list in what it returns.
export async function several(list, work, atOnce = 2) {
  const results = new Array(list.length);
  let next = 0;
  const worker = async () => {
    while (next < list.length) {
      const place = next++;
      results[place] = await work(list[place]);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
