"""Output message status."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputMessageStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
OutputMessageStatus: TypeAlias = OutputMessageStatusInput | str
