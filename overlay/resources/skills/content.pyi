"""The classes of ``client.skills.content``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.skills_content import AsyncSkillsContent as AsyncContent
from openai_raw.resources.skills_content import SkillsContent as Content
