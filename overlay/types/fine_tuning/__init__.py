"""The names of ``openai.types.fine_tuning`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from overlay.types._offer import offered

NAMES = {
    "DpoHyperparameters": 'FineTuneDPOHyperparameters',
    "DpoHyperparametersParam": 'FineTuneDPOHyperparametersDict',
    "DpoMethod": 'FineTuneDPOMethod',
    "DpoMethodParam": 'FineTuneDPOMethodDict',
    "FineTuningJob": 'FineTuningJob',
    "FineTuningJobEvent": 'FineTuningJobEvent',
    "FineTuningJobIntegration": 'FineTuningIntegration',
    "FineTuningJobWandbIntegration": 'FineTuningIntegrationWandb',
    "FineTuningJobWandbIntegrationObject": 'FineTuningIntegration',
    "JobCreateParams": 'dict',
    "JobListEventsParams": 'dict',
    "JobListParams": 'dict',
    "ReinforcementHyperparameters": 'FineTuneReinforcementHyperparameters',
    "ReinforcementHyperparametersParam": 'FineTuneReinforcementHyperparametersDict',
    "ReinforcementMethod": 'FineTuneReinforcementMethod',
    "ReinforcementMethodParam": 'FineTuneReinforcementMethodDict',
    "SupervisedHyperparameters": 'FineTuneSupervisedHyperparameters',
    "SupervisedHyperparametersParam": 'FineTuneSupervisedHyperparametersDict',
    "SupervisedMethod": 'FineTuneSupervisedMethod',
    "SupervisedMethodParam": 'FineTuneSupervisedMethodDict',
}
DEFINED = {
    "dpo_hyperparameters": {},
    "dpo_hyperparameters_param": {},
    "dpo_method": {},
    "dpo_method_param": {},
    "fine_tuning_job": {
        "Error": 'FineTuningJobError',
        "Hyperparameters": 'FineTuningJobHyperparameters',
        "Method": 'FineTuneMethod',
    },
    "fine_tuning_job_event": {},
    "fine_tuning_job_integration": {},
    "fine_tuning_job_wandb_integration": {},
    "fine_tuning_job_wandb_integration_object": {},
    "job_create_params": {
        "Hyperparameters": 'dict',
        "Integration": 'dict',
        "IntegrationWandb": 'CreateFineTuningJobRequestIntegrationsItemWandbDict',
        "Metadata": 'Metadata',
        "Method": 'dict',
    },
    "job_list_events_params": {},
    "job_list_params": {},
    "reinforcement_hyperparameters": {},
    "reinforcement_hyperparameters_param": {},
    "reinforcement_method": {
        "Grader": None,
        "MultiGrader": 'GraderMulti',
        "PythonGrader": 'GraderPython',
        "ScoreModelGrader": 'GraderScoreModel',
        "StringCheckGrader": 'GraderStringCheck',
        "TextSimilarityGrader": 'GraderTextSimilarity',
    },
    "reinforcement_method_param": {
        "Grader": None,
        "MultiGraderParam": 'GraderMultiDict',
        "PythonGraderParam": 'GraderPythonDict',
        "ScoreModelGraderParam": 'GraderScoreModelDict',
        "StringCheckGraderParam": 'GraderStringCheckDict',
        "TextSimilarityGraderParam": 'GraderTextSimilarityDict',
    },
    "supervised_hyperparameters": {},
    "supervised_hyperparameters_param": {},
    "supervised_method": {},
    "supervised_method_param": {},
}
FOLDERS = ['alpha', 'checkpoints', 'jobs']
__getattr__, __dir__ = offered(__name__, NAMES, DEFINED, FOLDERS)
