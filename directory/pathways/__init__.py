"""Referral pathways: by area, setting, risk, harm and person, what to do, who takes her, and how sure that is.

`rules` is what a rule is, `loading` reads the keeper's file, `asking` is what can be asked, `choosing` answers.
All of it is plain frozen data; pages are left to `professionals`, contacts to the catalogue.
"""
