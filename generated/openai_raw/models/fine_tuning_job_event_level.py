"""Fine tuning job event level."""

from __future__ import annotations

from typing import Literal, TypeAlias

FineTuningJobEventLevelInput: TypeAlias = Literal['info', 'warn', 'error']
FineTuningJobEventLevel: TypeAlias = FineTuningJobEventLevelInput | str
