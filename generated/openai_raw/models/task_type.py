"""Task type."""

from __future__ import annotations

from typing import Literal, TypeAlias

TaskTypeInput: TypeAlias = Literal['custom', 'thought']
TaskType: TypeAlias = TaskTypeInput | str
