"""Run object status."""

from __future__ import annotations

from typing import Literal, TypeAlias

RunObjectStatusInput: TypeAlias = Literal['queued', 'in_progress', 'requires_action', 'cancelling', 'cancelled', 'failed', 'completed', 'incomplete', 'expired']
RunObjectStatus: TypeAlias = RunObjectStatusInput | str
