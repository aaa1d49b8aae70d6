"""Fine tuning job status."""

from __future__ import annotations

from typing import Literal, TypeAlias

FineTuningJobStatusInput: TypeAlias = Literal['validating_files', 'queued', 'running', 'succeeded', 'failed', 'cancelled']
FineTuningJobStatus: TypeAlias = FineTuningJobStatusInput | str
