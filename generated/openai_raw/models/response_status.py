"""Response status."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponseStatusInput: TypeAlias = Literal['completed', 'failed', 'in_progress', 'cancelled', 'queued', 'incomplete']
ResponseStatus: TypeAlias = ResponseStatusInput | str
