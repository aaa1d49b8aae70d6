"""Automation target param new session agent service tier."""

from __future__ import annotations

from typing import Literal, TypeAlias

AutomationTargetParamNewSessionAgentServiceTierInput: TypeAlias = Literal['auto', 'default', 'flex', 'priority', 'fast', 'ultrafast']
AutomationTargetParamNewSessionAgentServiceTier: TypeAlias = AutomationTargetParamNewSessionAgentServiceTierInput | str
