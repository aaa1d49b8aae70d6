"""Periodic automation status."""

from __future__ import annotations

from typing import Literal, TypeAlias

PeriodicAutomationStatusInput: TypeAlias = Literal['active', 'paused']
PeriodicAutomationStatus: TypeAlias = PeriodicAutomationStatusInput | str
