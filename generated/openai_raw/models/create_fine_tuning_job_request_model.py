"""Create fine tuning job request model."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateFineTuningJobRequestModelInput: TypeAlias = Literal['babbage-002', 'davinci-002', 'gpt-3.5-turbo', 'gpt-4o-mini']
CreateFineTuningJobRequestModel: TypeAlias = CreateFineTuningJobRequestModelInput | str
