"""Fine tuning job event type."""

from __future__ import annotations

from typing import Literal, TypeAlias

FineTuningJobEventTypeInput: TypeAlias = Literal['message', 'metrics']
FineTuningJobEventType: TypeAlias = FineTuningJobEventTypeInput | str
