"""Input message resource status."""

from __future__ import annotations

from typing import Literal, TypeAlias

InputMessageResourceStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
InputMessageResourceStatus: TypeAlias = InputMessageResourceStatusInput | str
