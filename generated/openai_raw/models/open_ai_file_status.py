"""Open AI file status."""

from __future__ import annotations

from typing import Literal, TypeAlias

OpenAIFileStatusInput: TypeAlias = Literal['uploaded', 'processed', 'error']
OpenAIFileStatus: TypeAlias = OpenAIFileStatusInput | str
