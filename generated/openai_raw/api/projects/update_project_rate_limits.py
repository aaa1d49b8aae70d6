"""Change a rate limit of a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="update-project-rate-limits",
    method="POST",
    path="/organization/projects/{project_id}/rate_limits/{rate_limit_id}",
    security="admin_api_key",
    body={
        "max_requests_per_1_minute": "max_requests_per_1_minute",
        "max_tokens_per_1_minute": "max_tokens_per_1_minute",
        "max_images_per_1_minute": "max_images_per_1_minute",
        "max_audio_megabytes_per_1_minute": "max_audio_megabytes_per_1_minute",
        "max_requests_per_1_day": "max_requests_per_1_day",
        "batch_1_day_max_input_tokens": "batch_1_day_max_input_tokens",
    },
    bodies=("application/json",),
    result="ProjectRateLimit",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id", "rate_limit_id")
