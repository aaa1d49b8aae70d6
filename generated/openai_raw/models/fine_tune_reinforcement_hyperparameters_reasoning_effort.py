"""Fine tune reinforcement hyperparameters reasoning effort."""

from __future__ import annotations

from typing import Literal, TypeAlias

FineTuneReinforcementHyperparametersReasoningEffortInput: TypeAlias = Literal['default', 'low', 'medium', 'high']
FineTuneReinforcementHyperparametersReasoningEffort: TypeAlias = FineTuneReinforcementHyperparametersReasoningEffortInput | str
