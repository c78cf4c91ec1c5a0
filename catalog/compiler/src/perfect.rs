//! Making the tables of `hash.rs`: the seed and the displacements that give each key a slot of its own. The same keys
//! give the same table on every machine.

use crate::hash::place;

/// A table, as it is written.
#[derive(Default)]
pub struct Perfect {
    pub seed: u64,
    pub displacements: Vec<u16>,
    pub slots: Vec<u16>,
}

/// How full a table may be. Fuller ones take longer to find, and then cannot be found at all.
const FULL: usize = 80;

/// How many seeds are tried before the table is made larger.
const SEEDS: u64 = 64;

/// The table of some keys, which all differ, with what stands in the slot of each.
pub fn table(keys: &[(u64, u16)]) -> Perfect {
    let mut slots = (keys.len() * 100 / FULL).next_power_of_two().max(16);
    loop {
        if let Some(table) = (1..=SEEDS).find_map(|count| with_seed(keys, slots, seed(count))) {
            return table;
        }
        slots *= 2;
    }
}

fn with_seed(keys: &[(u64, u16)], slots: usize, seed: u64) -> Option<Perfect> {
    let mut buckets: Vec<Vec<(usize, u16)>> = vec![Vec::new(); slots / 4];
    for &(key, value) in keys {
        let (bucket, slot) = place(key, seed, slots);
        buckets[bucket].push((slot % slots, value));
    }
    let mut table = Perfect { seed, displacements: vec![0; buckets.len()], slots: vec![0; slots] };
    // The largest first, while there is room to choose from.
    let mut order: Vec<_> = (0..buckets.len()).filter(|&bucket| !buckets[bucket].is_empty()).collect();
    order.sort_by_key(|&bucket| (usize::MAX - buckets[bucket].len(), bucket));
    let most = u16::try_from(slots - 1).unwrap_or(u16::MAX);
    for bucket in order {
        table.displacements[bucket] = (0..=most).find(|&by| table.settle(&buckets[bucket], by))?;
    }
    // What an empty slot points to belongs to a key with another slot, and so is not what is looked for there.
    let any = keys.first().map_or(0, |&(_, value)| value);
    table.slots.iter_mut().filter(|slot| **slot == 0).for_each(|slot| *slot = any);
    Some(table)
}

impl Perfect {
    /// Puts the keys of a bucket into the slots that a displacement gives them, if those are free and differ.
    fn settle(&mut self, bucket: &[(usize, u16)], by: u16) -> bool {
        for (index, &(slot, value)) in bucket.iter().enumerate() {
            let slot = &mut self.slots[slot ^ usize::from(by)];
            if *slot != 0 {
                for &(slot, _) in &bucket[..index] {
                    self.slots[slot ^ usize::from(by)] = 0;
                }
                return false;
            }
            *slot = value;
        }
        true
    }
}

/// Odd numbers without a pattern (splitmix64).
fn seed(count: u64) -> u64 {
    let mut bits = count.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ bits >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ bits >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    (bits ^ bits >> 31) | 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_key_has_a_slot_of_its_own() {
        for count in [0, 1, 2, 3, 78, 820, 3276, 20_000] {
            // Codes of kits: runs of neighbouring numbers.
            let keys: Vec<_> =
                (0..count).map(|n: u16| (u64::from(n / 50) * 100_000 + u64::from(n % 50), n + 1)).collect();
            let table = table(&keys);
            let get = |key| {
                let (bucket, slot) = place(key, table.seed, table.slots.len());
                table.slots[(slot ^ usize::from(table.displacements[bucket])) % table.slots.len()]
            };
            assert!(keys.iter().all(|&(key, value)| get(key) == value), "{count}");
            let values: HashSet<_> = table.slots.iter().filter(|&&value| value != 0).collect();
            assert_eq!(values.len(), keys.len());
            assert!(table.slots.len() <= 16.max(4 * usize::from(count)), "{count} keys: {} slots", table.slots.len());
        }
    }

    #[test]
    fn seeds_are_odd_and_differ() {
        let seeds: HashSet<_> = (1..=SEEDS).map(seed).collect();
        assert!(seeds.len() == SEEDS as usize && seeds.iter().all(|seed| seed % 2 == 1));
    }
}
