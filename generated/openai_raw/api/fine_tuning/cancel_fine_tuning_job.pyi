"""Cancel a fine-tuning job"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.fine_tuning_job import FineTuningJob
from ...operation import Operation

OPERATION: Operation

class CancelFineTuningJobParams(RequestOptions, total=False):
    """The keyword arguments of ``cancelFineTuningJob``."""

def sync(
    fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[CancelFineTuningJobParams]
) -> FineTuningJob | None:
    """Send ``POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel``, and give what the answer holds."""

def sync_detailed(
    fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[CancelFineTuningJobParams]
) -> http.Response[FineTuningJob]:
    """Send ``POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel``, and give the whole response."""

async def asyncio(
    fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[CancelFineTuningJobParams]
) -> FineTuningJob | None:
    """Send ``POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel``, and give what the answer holds."""

async def asyncio_detailed(
    fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[CancelFineTuningJobParams]
) -> http.Response[FineTuningJob]:
    """Send ``POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel``, and give the whole response."""
