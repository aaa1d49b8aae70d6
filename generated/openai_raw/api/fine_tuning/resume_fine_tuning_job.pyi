"""Resume a fine-tuning job"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.fine_tuning_job import FineTuningJob
from ...operation import Operation

OPERATION: Operation

class ResumeFineTuningJobParams(RequestOptions, total=False):
    """The keyword arguments of ``resumeFineTuningJob``."""

def sync(
    fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[ResumeFineTuningJobParams]
) -> FineTuningJob | None:
    """Send ``POST /fine_tuning/jobs/{fine_tuning_job_id}/resume``, and give what the answer holds."""

def sync_detailed(
    fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[ResumeFineTuningJobParams]
) -> http.Response[FineTuningJob]:
    """Send ``POST /fine_tuning/jobs/{fine_tuning_job_id}/resume``, and give the whole response."""

async def asyncio(
    fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[ResumeFineTuningJobParams]
) -> FineTuningJob | None:
    """Send ``POST /fine_tuning/jobs/{fine_tuning_job_id}/resume``, and give what the answer holds."""

async def asyncio_detailed(
    fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[ResumeFineTuningJobParams]
) -> http.Response[FineTuningJob]:
    """Send ``POST /fine_tuning/jobs/{fine_tuning_job_id}/resume``, and give the whole response."""
