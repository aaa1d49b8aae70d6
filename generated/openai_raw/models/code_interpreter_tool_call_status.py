"""Code interpreter tool call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

CodeInterpreterToolCallStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete', 'interpreting', 'failed']
CodeInterpreterToolCallStatus: TypeAlias = CodeInterpreterToolCallStatusInput | str
