use futures_util::TryStreamExt;
use scenario_sdk::{ErrorKind, WaitError, WaitEvent, types::JobStatus};

use super::api;

const TRAILER: &str = "wflow_trailer";

#[tokio::test]
async fn a_workflow_runs_and_its_nodes_are_added_up() {
    let api = api().await;
    let run = api.client.run_workflow("wflow_sticker").input("text1", "a fox");
    assert!(api.run(run.check()).await.unwrap().is_empty());
    assert_eq!(api.run(run.price()).await.unwrap().creative_units_cost, 7.0);
    assert_eq!(api.server.ledger().total(), 0.0);
    let error = api.run(run.clone().max_cost(6).start()).await.unwrap_err();
    assert_eq!((error.kind(), api.server.job_ids().len()), (ErrorKind::CostLimit, 0));

    let started = api.run(run.max_cost(7).start()).await.unwrap();
    let completed = api.run(started.wait()).await.unwrap();
    assert_eq!((completed.id(), completed.job().status.clone()), (started.id(), JobStatus::Success));
    assert_eq!(api.server.ledger().of_job(started.id()), 0.0);
    assert_eq!((api.run(started.total_cost()).await.unwrap(), api.server.ledger().total()), (7.0, 7.0));
}

#[tokio::test]
async fn only_a_ready_workflow_with_its_inputs_runs() {
    let api = api().await;
    let error = api.run(api.client.run_workflow("wflow_draft").start()).await.unwrap_err();
    assert!(error.is_invalid_input(), "{error}");
    assert_eq!(
        error.to_string(),
        "the workflow wflow_draft has the status draft, and only a workflow with the status `ready` can be run: finish it in the web application"
    );
    assert_eq!(api.calls("PutWorkflowRunByWorkflowId"), 0);
    let findings = api.run(api.client.run_workflow(TRAILER).input("text", "a").check()).await.unwrap();
    let expected = "error: `text1` is required\nwarning: `text` is not a known input: did you mean `text1`?";
    assert_eq!(findings.to_string(), expected);
}

#[tokio::test]
async fn an_approval_ends_awaiting_and_the_same_handle_continues() {
    let api = api().await;
    let started = api.run(api.client.run_workflow(TRAILER).input("text1", "a fox").start()).await.unwrap();
    let Err(WaitError::NeedsApproval { id, nodes, .. }) = api.run(started.wait()).await else {
        unreachable!("it waits for an approval")
    };
    assert_eq!((id.as_str(), nodes), (started.id(), vec!["approve1".to_owned()]));
    let error = api.run(started.approve("video1")).await.unwrap_err();
    assert!(error.is_bad_request(), "{error}");
    let before = api.run(started.total_cost()).await.unwrap();
    assert_eq!((before, api.server.ledger().total()), (5.0, 5.0));
    // In another process, only from the ID.
    api.run(api.client.workflow_handle(started.id()).approve("approve1")).await.unwrap();
    let completed = api.run(started.wait()).await.unwrap();
    assert_eq!(completed.asset_ids().len(), 1);
    let total = api.run(started.total_cost()).await.unwrap();
    assert!(total > before);
    assert_eq!(total, api.server.ledger().total());
}

#[tokio::test]
async fn an_approval_in_a_stream_of_events_lets_it_go_on() {
    let api = api().await;
    let started = api.run(api.client.run_workflow(TRAILER).input("text1", "a fox").start()).await.unwrap();
    let events = async {
        let (mut waiting, mut ended) = (Vec::new(), 0);
        let mut events = started.wait();
        while let Some(event) = events.try_next().await.unwrap() {
            match event {
                WaitEvent::NeedsApproval { nodes } => {
                    for node in &nodes {
                        started.approve(node).await.unwrap();
                    }
                    waiting.extend(nodes);
                }
                WaitEvent::Done(completed) => ended += completed.asset_ids().len(),
                _ => {}
            }
        }
        (waiting, ended)
    };
    assert_eq!(api.run(events).await, (vec!["approve1".to_owned()], 1));
    assert_eq!(api.calls("PutWorkflowUserApprovalByWorkflowId"), 1);
}

#[tokio::test]
async fn a_job_without_a_workflow_cannot_be_approved() {
    let api = api().await;
    let job = api.run(api.client.run("model_bfl-flux-1-dev").input("prompt", "a").start()).await.unwrap();
    let error = api.run(api.client.workflow_handle(job.to_ref()).approve("approve1")).await.unwrap_err();
    assert_eq!(error.to_string(), format!("the job {} is not a workflow job", job.id()));
    assert_eq!(api.calls("PutWorkflowUserApprovalByWorkflowId"), 0);
}
