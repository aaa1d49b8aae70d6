"""The names of ``openai.types.fine_tuning.alpha`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from overlay.types._offer import offered

NAMES = {
    "GraderRunParams": 'dict',
    "GraderRunResponse": 'RunGraderResponse',
    "GraderValidateParams": 'dict',
    "GraderValidateResponse": 'ValidateGraderResponse',
}
DEFINED = {
    "grader_run_params": {
        "Grader": 'dict',
        "MultiGraderParam": 'GraderMultiDict',
        "PythonGraderParam": 'GraderPythonDict',
        "ScoreModelGraderParam": 'GraderScoreModelDict',
        "StringCheckGraderParam": 'GraderStringCheckDict',
        "TextSimilarityGraderParam": 'GraderTextSimilarityDict',
    },
    "grader_run_response": {
        "Metadata": 'RunGraderResponseMetadata',
        "MetadataErrors": 'RunGraderResponseMetadataErrors',
    },
    "grader_validate_params": {
        "Grader": 'dict',
        "MultiGraderParam": 'GraderMultiDict',
        "PythonGraderParam": 'GraderPythonDict',
        "ScoreModelGraderParam": 'GraderScoreModelDict',
        "StringCheckGraderParam": 'GraderStringCheckDict',
        "TextSimilarityGraderParam": 'GraderTextSimilarityDict',
    },
    "grader_validate_response": {
        "Grader": None,
        "MultiGrader": 'GraderMulti',
        "PythonGrader": 'GraderPython',
        "ScoreModelGrader": 'GraderScoreModel',
        "StringCheckGrader": 'GraderStringCheck',
        "TextSimilarityGrader": 'GraderTextSimilarity',
    },
}
FOLDERS = []
__getattr__, __dir__ = offered(__name__, NAMES, DEFINED, FOLDERS)
