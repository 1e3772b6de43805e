"""How admins change what is known: corrections made and taken back, articles taken out."""

from knowledge.editing.editor import Editor, Signed
from knowledge.editing.wording import described

__all__ = ["Editor", "Signed", "described"]
