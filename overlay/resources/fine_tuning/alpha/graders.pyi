"""The classes of ``client.fine_tuning.alpha.graders``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.fine_tuning_alpha_graders import AsyncFineTuningAlphaGraders as AsyncGraders
from openai_raw.resources.fine_tuning_alpha_graders import FineTuningAlphaGraders as Graders
