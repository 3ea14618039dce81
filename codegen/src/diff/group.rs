//! Groups equal findings into one change: the document repeats its shapes, so one change of the API appears at many locations.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Change,
    finding::{Finding, Subject},
    label::Labels,
    operations::Found,
    report::words,
    rules::Rule,
    schema::{Copies, CopyKey},
};
use crate::source::sha256_hex;

/// Everything that equal findings share, except the noun.
type Key = (Rule, String, String, String, String);

pub(super) fn group(found: Found, labels: &Labels) -> Vec<Change> {
    let Found { mut findings, split, merged, paths } = found;
    let mut shapes = copies(Rule::ShapeSplit, &split, &findings);
    shapes.extend(copies(Rule::ShapeMerge, &merged, &findings));
    findings.extend(shapes);
    let mut buckets: BTreeMap<Key, Vec<Finding>> = BTreeMap::new();
    for finding in findings {
        let Finding { rule, subject, before, after, .. } = &finding;
        let key = (*rule, subject.property.clone(), subject.operation.clone(), before.clone(), after.clone());
        buckets.entry(key).or_default().push(finding);
    }
    let clusters = buckets.into_values().flat_map(clusters);
    let mut changes: Vec<_> = clusters.map(|cluster| change(&cluster, labels, &paths)).collect();
    changes.sort_by_cached_key(|change| {
        let rule = change.rule;
        (
            std::cmp::Reverse(rule.level()),
            rule,
            change.resource.clone(),
            change.noun.clone(),
            change.property.clone(),
            change.before.clone(),
            change.after.clone(),
        )
    });
    changes
}

/// Findings of one noun, or of parents of one shape, belong together.
fn clusters(findings: Vec<Finding>) -> Vec<Vec<Finding>> {
    struct Cluster {
        nouns: BTreeSet<String>,
        parents: BTreeSet<u64>,
        findings: Vec<Finding>,
    }
    let mut clusters: Vec<Cluster> = Vec::new();
    for finding in findings {
        let belongs = |cluster: &Cluster| {
            cluster.nouns.contains(&finding.subject.noun)
                || finding.parent.is_some_and(|parent| cluster.parents.contains(&parent))
        };
        let (mut own, others): (Vec<_>, Vec<_>) = clusters.into_iter().partition(belongs);
        clusters = others;
        let mut first = own.pop().unwrap_or_else(|| Cluster {
            nouns: BTreeSet::new(),
            parents: BTreeSet::new(),
            findings: Vec::new(),
        });
        for other in own {
            first.nouns.extend(other.nouns);
            first.parents.extend(other.parents);
            first.findings.extend(other.findings);
        }
        first.nouns.insert(finding.subject.noun.clone());
        first.parents.extend(finding.parent);
        first.findings.push(finding);
        clusters.push(first);
    }
    clusters.into_iter().map(|cluster| cluster.findings).collect()
}

fn change(findings: &[Finding], labels: &Labels, paths: &BTreeMap<String, String>) -> Change {
    let mut nouns: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in findings {
        *nouns.entry(&finding.subject.noun).or_default() += 1;
    }
    // The most frequent name; if tied, the first alphabetically.
    let most = nouns.iter().max_by_key(|(noun, count)| (**count, std::cmp::Reverse(**noun)));
    let noun = most.map_or("", |(noun, _)| *noun).to_owned();
    let ids: BTreeSet<&String> = findings.iter().flat_map(|finding| &finding.operations).collect();
    let path = |id: &str| paths.get(id).map_or("", String::as_str);
    let resources: BTreeSet<_> = ids.iter().map(|id| labels.resource(id, path(id))).collect();
    let mut resources = resources.into_iter();
    let resource = match (resources.next(), resources.next()) {
        (Some(resource), None) => resource,
        (Some(_), Some(_)) => "several resources".to_owned(),
        (None, _) => "the document".to_owned(),
    };
    let operations: BTreeSet<_> = ids.iter().map(|id| labels.operation(id).to_owned()).collect();
    let pointers: BTreeSet<_> = findings.iter().map(|finding| finding.pointer.clone()).collect();
    let (rule, subject, before, after) = findings.first().map_or_else(
        || (Rule::Unclassified, Subject::default(), String::new(), String::new()),
        |first| (first.rule, first.subject.clone(), first.before.clone(), first.after.clone()),
    );
    let identity = [rule.id(), &noun, &subject.property, &subject.operation, &before, &after].join("\0");
    let fingerprint = sha256_hex(identity.as_bytes()).chars().take(12).collect();
    let operation = Some(subject.operation).filter(|id| !id.is_empty());
    let mut change = Change {
        rule,
        noun,
        property: subject.property,
        operation: operation.map(|id| labels.operation(&id).to_owned()),
        before,
        after,
        operations: operations.into_iter().collect(),
        resource,
        pointers: pointers.into_iter().collect(),
        message: String::new(),
        fingerprint,
        allowed: None,
    };
    change.message = words::message(&change);
    change
}

/// Concept → locations of its copies.
type Locations<'a> = BTreeMap<&'a str, BTreeSet<&'a String>>;

/// A finding for each location where a copy now differs from most copies of its concept, or did before.
fn copies(rule: Rule, copies: &BTreeMap<CopyKey, Copies>, findings: &[Finding]) -> Vec<Finding> {
    let (mut all, mut differing): (Locations<'_>, Locations<'_>) = (BTreeMap::new(), BTreeMap::new());
    for ((_, concept, _), copies) in copies {
        let mut shapes: Vec<_> = copies.others.values().collect();
        shapes.sort_by_key(|locations| std::cmp::Reverse(locations.len()));
        all.entry(concept).or_default().extend(shapes.iter().copied().flatten());
        differing.entry(concept).or_default().extend(shapes.iter().skip(1).copied().flatten());
    }
    let finding = |(concept, location): (&str, &String)| {
        let count = format!("{} of {}", differing[concept].len(), all[concept].len());
        let (before, after) = if rule == Rule::ShapeSplit { (String::new(), count) } else { (count, String::new()) };
        let inside = |finding: &&Finding| finding.pointer.starts_with(location);
        Finding {
            rule,
            subject: Subject { noun: concept.to_owned(), ..Subject::default() },
            before,
            after,
            parent: None,
            pointer: location.to_owned(),
            operations: findings.iter().filter(inside).flat_map(|finding| finding.operations.clone()).collect(),
        }
    };
    differing
        .iter()
        .flat_map(|(concept, locations)| locations.iter().map(|location| finding((concept, location))))
        .collect()
}
