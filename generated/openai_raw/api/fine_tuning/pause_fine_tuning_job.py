"""Pause a fine-tuning job"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class PauseFineTuningJobParams(RequestOptions, total=False):
        """The keyword arguments of ``pauseFineTuningJob``."""


OPERATION = Operation(
    id="pauseFineTuningJob",
    method="POST",
    path="/fine_tuning/jobs/{fine_tuning_job_id}/pause",
    result='FineTuningJob',
)
