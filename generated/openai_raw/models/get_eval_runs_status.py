"""Get eval runs status."""

from __future__ import annotations

from typing import Literal, TypeAlias

GetEvalRunsStatusInput: TypeAlias = Literal['queued', 'in_progress', 'completed', 'canceled', 'failed']
GetEvalRunsStatus: TypeAlias = GetEvalRunsStatusInput | str
