//! Looks for a secret in the memory of a running process, without making a copy of it.

use std::fs::{File, read_to_string};
use std::os::unix::fs::FileExt;

/// A secret in a form in which it is not found itself.
pub struct Hidden(Vec<Vec<u8>>);

const MASK: u8 = 0x5a;
const PAGE: u64 = 4096;
/// How much is read at a time.
const CHUNK: usize = 1 << 20;

impl Hidden {
    /// Hides bytes.
    pub fn bytes(secret: &[u8]) -> Hidden {
        Hidden(vec![secret.iter().map(|byte| byte ^ MASK).collect()])
    }

    /// Hides a text, as it is with one byte for each letter and with two.
    pub fn text(secret: &str) -> Hidden {
        let one = secret.bytes().map(|byte| byte ^ MASK).collect();
        let two = secret.encode_utf16().flat_map(u16::to_le_bytes).map(|byte| byte ^ MASK).collect();
        Hidden(vec![one, two])
    }

    /// Returns how often a process has the secret in its memory. `self` is the process that asks.
    pub fn times_in(&self, process: &str) -> usize {
        let maps = read_to_string(format!("/proc/{process}/maps")).unwrap();
        let open = |name: &str| File::open(format!("/proc/{process}/{name}")).unwrap();
        let (memory, pages) = (open("mem"), open("pagemap"));
        let mut chunk = vec![0_u8; CHUNK];
        let readable = maps.lines().filter(|line| !line.contains("[v")).filter_map(range);
        readable.map(|(from, to)| self.times_between(from, to, &memory, &pages, &mut chunk)).sum()
    }

    fn times_between(&self, from: u64, to: u64, memory: &File, pages: &File, chunk: &mut [u8]) -> usize {
        let mut found = 0;
        for (from, to) in present(from, to, pages) {
            let longest = self.0.iter().map(Vec::len).max().unwrap_or(1) as u64;
            let mut at = from;
            while at < to {
                let length = usize::try_from(to - at).unwrap().min(chunk.len());
                let Ok(read) = memory.read_at(&mut chunk[..length], at) else { break };
                found += self.times_among(&chunk[..read]);
                // Nothing that was read stays here, or it would be found again.
                chunk[..read].fill(0);
                if read < length || at + length as u64 >= to {
                    break;
                }
                // A secret may lie across two chunks.
                at += length as u64 - (longest - 1);
            }
        }
        found
    }

    fn times_among(&self, bytes: &[u8]) -> usize {
        let times = |masked: &Vec<u8>| {
            let first = masked[0] ^ MASK;
            let starts = bytes.iter().enumerate().filter(|(_, byte)| **byte == first).map(|(at, _)| at);
            let is_here = |at: &usize| {
                bytes
                    .get(*at..at + masked.len())
                    .is_some_and(|here| here.iter().zip(masked).all(|(one, other)| one ^ MASK == *other))
            };
            starts.filter(is_here).count()
        };
        self.0.iter().map(times).sum()
    }
}

/// Returns the addresses of a line of the map, if they can be read.
fn range(line: &str) -> Option<(u64, u64)> {
    let (addresses, rights) = line.split_once(' ')?;
    let (from, to) = addresses.split_once('-')?;
    let address = |text| u64::from_str_radix(text, 16).ok();
    rights.starts_with('r').then_some((address(from)?, address(to)?))
}

/// Returns the parts that are in memory or in swap. A web view reserves much more than it uses.
fn present(from: u64, to: u64, pages: &File) -> Vec<(u64, u64)> {
    let mut parts: Vec<(u64, u64)> = Vec::new();
    let mut entries = vec![0_u8; 8 * 4096];
    let mut page = from / PAGE;
    while page < to / PAGE {
        let wanted = usize::try_from((to / PAGE - page) * 8).unwrap().min(entries.len());
        let Ok(read) = pages.read_at(&mut entries[..wanted], page * 8) else { break };
        if read == 0 {
            break;
        }
        for entry in entries[..read].chunks_exact(8) {
            // Bit 63: in memory; bit 62: in swap.
            if entry[7] & 0b1100_0000 != 0 {
                match parts.last_mut().filter(|(_, end)| *end == page * PAGE) {
                    Some((_, end)) => *end += PAGE,
                    None => parts.push((page * PAGE, (page + 1) * PAGE)),
                }
            }
            page += 1;
        }
    }
    parts
}
