//! The responses with a job, which [`Client::job`](crate::Client::job) accepts.

use super::job::JobRef;
use crate::types::{
    GenerateAssetResponse, GenerateCaptionResponse, GenerateControlnetImg2imgResponse,
    GenerateControlnetInpaintIpAdapterResponse, GenerateControlnetInpaintResponse, GenerateControlnetIpAdapterResponse,
    GenerateControlnetResponse, GenerateControlnetTextureResponse, GenerateDescribeStyleResponse,
    GenerateEmbedResponse, GenerateImg2imgIpAdapterResponse, GenerateImg2imgResponse, GenerateInpaintIpAdapterResponse,
    GenerateInpaintResponse, GeneratePromptResponse, GenerateResponse, GenerateSegmentResponse,
    GenerateTranslateResponse, GenerateTxt2imgIpAdapterResponse, GenerateTxt2imgResponse,
    GenerateTxt2imgTextureResponse, JobIdResponse, JobResponse, TrainTriggerResponse, WorkflowRunResponse,
};

macro_rules! jobs {
    ($($response:ident),* $(,)?) => {
        $(impl From<$response> for JobRef {
            fn from(response: $response) -> Self {
                response.job.into()
            }
        })*
    };
}

jobs! {
    GenerateAssetResponse, GenerateCaptionResponse, GenerateControlnetImg2imgResponse, GenerateControlnetInpaintIpAdapterResponse, GenerateControlnetInpaintResponse, GenerateControlnetIpAdapterResponse, GenerateControlnetResponse, GenerateControlnetTextureResponse, GenerateDescribeStyleResponse, GenerateEmbedResponse, GenerateImg2imgIpAdapterResponse, GenerateImg2imgResponse, GenerateInpaintIpAdapterResponse, GenerateInpaintResponse, GeneratePromptResponse, GenerateResponse, GenerateSegmentResponse, GenerateTranslateResponse, GenerateTxt2imgIpAdapterResponse, GenerateTxt2imgResponse, GenerateTxt2imgTextureResponse, JobResponse, TrainTriggerResponse, WorkflowRunResponse
}

impl From<JobIdResponse> for JobRef {
    fn from(response: JobIdResponse) -> Self {
        response.job_id.into()
    }
}
