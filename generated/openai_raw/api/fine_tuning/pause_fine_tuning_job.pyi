"""Pause a fine-tuning job"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.fine_tuning_job import FineTuningJob
from ...operation import Operation

OPERATION: Operation

class PauseFineTuningJobParams(RequestOptions, total=False):
    """The keyword arguments of ``pauseFineTuningJob``."""

def sync(
    fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[PauseFineTuningJobParams]
) -> FineTuningJob | None:
    """Send ``POST /fine_tuning/jobs/{fine_tuning_job_id}/pause``, and give what the answer holds."""

def sync_detailed(
    fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[PauseFineTuningJobParams]
) -> http.Response[FineTuningJob]:
    """Send ``POST /fine_tuning/jobs/{fine_tuning_job_id}/pause``, and give the whole response."""

async def asyncio(
    fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[PauseFineTuningJobParams]
) -> FineTuningJob | None:
    """Send ``POST /fine_tuning/jobs/{fine_tuning_job_id}/pause``, and give what the answer holds."""

async def asyncio_detailed(
    fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[PauseFineTuningJobParams]
) -> http.Response[FineTuningJob]:
    """Send ``POST /fine_tuning/jobs/{fine_tuning_job_id}/pause``, and give the whole response."""
