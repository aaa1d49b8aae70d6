"""List the events of a job"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.list_fine_tuning_job_events_response import ListFineTuningJobEventsResponse
from ...operation import Operation

OPERATION: Operation

class ListFineTuningEventsParams(RequestOptions, total=False):
    """The keyword arguments of ``listFineTuningEvents``."""

    after: str | Omit
    """Cursor: returns the events after the one with this id. Pass the `last_id` of the previous page."""
    limit: int | Omit
    """Maximum number of events per page. Default: `20`."""

def sync(
    fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[ListFineTuningEventsParams]
) -> ListFineTuningJobEventsResponse | None:
    """Send ``GET /fine_tuning/jobs/{fine_tuning_job_id}/events``, and give what the answer holds."""

def sync_detailed(
    fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[ListFineTuningEventsParams]
) -> http.Response[ListFineTuningJobEventsResponse]:
    """Send ``GET /fine_tuning/jobs/{fine_tuning_job_id}/events``, and give the whole response."""

async def asyncio(
    fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[ListFineTuningEventsParams]
) -> ListFineTuningJobEventsResponse | None:
    """Send ``GET /fine_tuning/jobs/{fine_tuning_job_id}/events``, and give what the answer holds."""

async def asyncio_detailed(
    fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[ListFineTuningEventsParams]
) -> http.Response[ListFineTuningJobEventsResponse]:
    """Send ``GET /fine_tuning/jobs/{fine_tuning_job_id}/events``, and give the whole response."""
