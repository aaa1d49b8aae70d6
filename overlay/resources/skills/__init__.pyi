"""The classes of ``client.skills``.

Written by ``python -m spec names``; do not edit.
"""

from . import content as content
from . import versions as versions
from openai_raw.resources.skills import AsyncSkills as AsyncSkills
from openai_raw.resources.skills import Skills as Skills
from openai_raw.resources.skills_content import AsyncSkillsContent as AsyncContent
from openai_raw.resources.skills_content import SkillsContent as Content
from openai_raw.resources.skills_versions import AsyncSkillsVersions as AsyncVersions
from openai_raw.resources.skills_versions import SkillsVersions as Versions
