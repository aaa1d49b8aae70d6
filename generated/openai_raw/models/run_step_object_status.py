"""Run step object status."""

from __future__ import annotations

from typing import Literal, TypeAlias

RunStepObjectStatusInput: TypeAlias = Literal['in_progress', 'cancelled', 'failed', 'completed', 'expired']
RunStepObjectStatus: TypeAlias = RunStepObjectStatusInput | str
