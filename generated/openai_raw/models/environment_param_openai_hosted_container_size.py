"""Environment param openai hosted container size."""

from __future__ import annotations

from typing import Literal, TypeAlias

EnvironmentParamOpenaiHostedContainerSizeInput: TypeAlias = Literal['small', 'medium', 'large']
EnvironmentParamOpenaiHostedContainerSize: TypeAlias = EnvironmentParamOpenaiHostedContainerSizeInput | str
