"""Automation agent config service tier."""

from __future__ import annotations

from typing import Literal, TypeAlias

AutomationAgentConfigServiceTierInput: TypeAlias = Literal['auto', 'default', 'flex', 'priority', 'fast', 'ultrafast']
AutomationAgentConfigServiceTier: TypeAlias = AutomationAgentConfigServiceTierInput | str
