"""Environment openai hosted container size."""

from __future__ import annotations

from typing import Literal, TypeAlias

EnvironmentOpenaiHostedContainerSizeInput: TypeAlias = Literal['small', 'medium', 'large']
EnvironmentOpenaiHostedContainerSize: TypeAlias = EnvironmentOpenaiHostedContainerSizeInput | str
