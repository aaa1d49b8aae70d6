"""Input message status."""

from __future__ import annotations

from typing import Literal, TypeAlias

InputMessageStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
InputMessageStatus: TypeAlias = InputMessageStatusInput | str
