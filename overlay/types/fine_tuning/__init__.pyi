"""The names of ``openai.types.fine_tuning`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw import models as m
from openai_raw.api.fine_tuning.create_fine_tuning_job import CreateFineTuningJobParams as CreateFineTuningJobParams_
from openai_raw.api.fine_tuning.list_fine_tuning_events import ListFineTuningEventsParams as ListFineTuningEventsParams_
from openai_raw.api.fine_tuning.list_paginated_fine_tuning_jobs import ListPaginatedFineTuningJobsParams as ListPaginatedFineTuningJobsParams_

DpoHyperparameters: TypeAlias = m.FineTuneDPOHyperparameters
DpoHyperparametersParam: TypeAlias = m.FineTuneDPOHyperparametersDict
DpoMethod: TypeAlias = m.FineTuneDPOMethod
DpoMethodParam: TypeAlias = m.FineTuneDPOMethodDict
FineTuningJob: TypeAlias = m.FineTuningJob
FineTuningJobEvent: TypeAlias = m.FineTuningJobEvent
FineTuningJobIntegration: TypeAlias = m.FineTuningIntegration
FineTuningJobWandbIntegration: TypeAlias = m.FineTuningIntegrationWandb
FineTuningJobWandbIntegrationObject: TypeAlias = m.FineTuningIntegration
JobCreateParams: TypeAlias = CreateFineTuningJobParams_
JobListEventsParams: TypeAlias = ListFineTuningEventsParams_
JobListParams: TypeAlias = ListPaginatedFineTuningJobsParams_
ReinforcementHyperparameters: TypeAlias = m.FineTuneReinforcementHyperparameters
ReinforcementHyperparametersParam: TypeAlias = m.FineTuneReinforcementHyperparametersDict
ReinforcementMethod: TypeAlias = m.FineTuneReinforcementMethod
ReinforcementMethodParam: TypeAlias = m.FineTuneReinforcementMethodDict
SupervisedHyperparameters: TypeAlias = m.FineTuneSupervisedHyperparameters
SupervisedHyperparametersParam: TypeAlias = m.FineTuneSupervisedHyperparametersDict
SupervisedMethod: TypeAlias = m.FineTuneSupervisedMethod
SupervisedMethodParam: TypeAlias = m.FineTuneSupervisedMethodDict
