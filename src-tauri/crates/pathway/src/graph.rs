//! The shape of a pathway as a graph. petgraph stays in here: no index leaves this module.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::graph::{DiGraph, NodeIndex};

use crate::id::StepId;

/// Steps as nodes; each edge carries the position of its route at the step it leaves.
#[derive(Clone, Debug, Default)]
pub(crate) struct Graph {
    inner: DiGraph<StepId, usize>,
    at: BTreeMap<StepId, NodeIndex>,
}

impl Graph {
    /// Builds the graph from steps and, for each, where its routes lead. A route to an undeclared step is left out.
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

    /// The steps in the order in which a child meets them: by the fewest routes from the first start, ties in the order of the file; then what only a
    /// later start leads to.
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

    /// The inner graph, for the drawing alone.
    pub(crate) fn inner(&self) -> &DiGraph<StepId, usize> {
        &self.inner
    }
}
