"""Automation environment openai hosted network access."""

from __future__ import annotations

from typing import Literal, TypeAlias

AutomationEnvironmentOpenaiHostedNetworkAccessInput: TypeAlias = Literal['enabled', 'disabled', 'restricted']
AutomationEnvironmentOpenaiHostedNetworkAccess: TypeAlias = AutomationEnvironmentOpenaiHostedNetworkAccessInput | str
