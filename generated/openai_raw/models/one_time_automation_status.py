"""One time automation status."""

from __future__ import annotations

from typing import Literal, TypeAlias

OneTimeAutomationStatusInput: TypeAlias = Literal['active', 'paused', 'completed']
OneTimeAutomationStatus: TypeAlias = OneTimeAutomationStatusInput | str
