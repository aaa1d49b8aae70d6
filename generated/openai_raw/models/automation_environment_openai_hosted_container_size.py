"""Automation environment openai hosted container size."""

from __future__ import annotations

from typing import Literal, TypeAlias

AutomationEnvironmentOpenaiHostedContainerSizeInput: TypeAlias = Literal['small', 'medium', 'large']
AutomationEnvironmentOpenaiHostedContainerSize: TypeAlias = AutomationEnvironmentOpenaiHostedContainerSizeInput | str
