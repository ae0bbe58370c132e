//! The shape of a pathway as a graph. petgraph is used only here: no index leaves this module.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::EdgeRef;

use crate::base::id::StepId;

/// The steps are nodes. Each edge has the position of its route among the routes of its step.
#[derive(Clone, Debug, Default)]
pub(crate) struct Graph {
    inner: DiGraph<StepId, usize>,
    at: BTreeMap<StepId, NodeIndex>,
}

impl Graph {
    /// Builds the graph from steps and the targets of their routes. A route to an undeclared step is left out.
    pub(crate) fn new<'a>(steps: impl Iterator<Item = (&'a StepId, Vec<&'a StepId>)>) -> Graph {
        let steps: Vec<_> = steps.collect();
        let mut graph = Graph::default();
        for (id, _) in &steps {
            let node = graph.inner.add_node((*id).clone());
            graph.at.insert((*id).clone(), node);
        }
        for (id, targets) in &steps {
            for (position, target) in targets.iter().enumerate() {
                if let (Some(from), Some(to)) = (graph.at.get(*id), graph.at.get(*target)) {
                    graph.inner.add_edge(*from, *to, position);
                }
            }
        }
        graph
    }

    /// Returns the steps in the order in which a child meets them: by the fewest routes from the first start, then in
    /// the order of the file. Steps that only a later start leads to come last.
    pub(crate) fn in_order_of_meeting(&self, starts: &[&StepId]) -> Vec<StepId> {
        let mut order = Vec::new();
        let mut seen = BTreeSet::new();
        for start in starts.iter().filter_map(|id| self.at.get(*id).copied()) {
            let mut ring = vec![start];
            while !ring.is_empty() {
                let mut next = Vec::new();
                for node in ring {
                    if seen.insert(node) {
                        order.extend(self.inner.node_weight(node).cloned());
                        let mut targets: Vec<NodeIndex> = self.inner.neighbors(node).collect();
                        targets.sort();
                        next.extend(targets);
                    }
                }
                ring = next;
            }
        }
        order
    }

    /// Returns the edges that close no cycle, found by a depth-first search from the starts, with routes in the order
    /// of the file.
    pub(crate) fn leading_on(&self, starts: &[&StepId]) -> BTreeSet<(StepId, StepId)> {
        let mut on = BTreeSet::new();
        let mut done: BTreeSet<NodeIndex> = BTreeSet::new();
        for start in starts.iter().filter_map(|id| self.at.get(*id).copied()) {
            if done.contains(&start) {
                continue;
            }
            // The way to the current step of the search; each step with the routes that are still to be followed.
            let mut way: Vec<(NodeIndex, Vec<NodeIndex>)> = vec![(start, self.targets_last_first(start))];
            while let Some((from, left)) = way.last_mut() {
                let from = *from;
                let Some(to) = left.pop() else {
                    done.insert(from);
                    way.pop();
                    continue;
                };
                if way.iter().any(|(passed, _)| *passed == to) {
                    continue;
                }
                if let (Some(from), Some(to)) = (self.inner.node_weight(from), self.inner.node_weight(to)) {
                    on.insert((from.clone(), to.clone()));
                }
                if !done.contains(&to) {
                    way.push((to, self.targets_last_first(to)));
                }
            }
        }
        on
    }

    fn targets_last_first(&self, from: NodeIndex) -> Vec<NodeIndex> {
        let mut edges: Vec<(usize, NodeIndex)> =
            self.inner.edges(from).map(|edge| (*edge.weight(), edge.target())).collect();
        edges.sort_by_key(|(position, _)| std::cmp::Reverse(*position));
        edges.into_iter().map(|(_, target)| target).collect()
    }

    /// Returns the inner graph, only for the drawing.
    pub(crate) fn inner(&self) -> &DiGraph<StepId, usize> {
        &self.inner
    }
}
