"""Automation invocation status."""

from __future__ import annotations

from typing import Literal, TypeAlias

AutomationInvocationStatusInput: TypeAlias = Literal['queued', 'completed', 'failed', 'skipped']
AutomationInvocationStatus: TypeAlias = AutomationInvocationStatusInput | str
