"""Categories of intervention: the codes by which the Union counts what its money is for.

2014-2020: Implementing Regulation (EU) No 215/2014, Annex I, Table 1. 2021-2027: Regulation (EU) 2021/1060, Annex I,
Table 1, with a letter for codes that were added later. 2007-2013: Regulation (EC) No 1828/2006, Annex II.
"""

from collections.abc import Mapping

_2014 = """
102 access to employment for job-seekers and inactive people
103 integration of young people into the labour market
104 self-employment, entrepreneurship and business creation
105 equality between men and women
106 adaptation of workers, enterprises and entrepreneurs to change
107 active and healthy ageing
108 modernisation of labour market institutions
109 active inclusion
110 integration of marginalised communities such as the Roma
111 combating all forms of discrimination
112 access to affordable, sustainable and high-quality services
113 social entrepreneurship
114 community-led local development strategies
115 early school-leaving, and equal access to school
116 tertiary education
117 equal access to lifelong learning
118 labour market relevance of education and training
119 institutional capacity
120 capacity building for stakeholders
121 preparation, implementation, monitoring and inspection
122 evaluation and studies
123 information and communication
"""
_2021 = """
134 access to employment
135 access to employment of long-term unemployed people
136 employment and integration of young people
137 self-employment and start-ups
138 social economy and social enterprises
139 modernisation of labour market institutions
140 labour market matching and transitions
141 labour mobility
142 women's participation and less segregation in the labour market
143 work-life balance and childcare
144 healthy working environment
145 digital skills
146 adaptation of workers, enterprises and entrepreneurs to change
147 active and healthy ageing
148 early childhood education and care
149 primary to secondary education
150 tertiary education
151 adult education
152 equal opportunities and active participation in society
153 pathways to integration and re-entry for disadvantaged people
154 access of marginalised groups such as the Roma
155 civil society working with marginalised communities
156 participation of third-country nationals in employment
157 social integration of third-country nationals
158 equal and timely access to services
159 family and community-based care
160 healthcare systems
161 long-term care
162 social protection systems
163 integration of people at risk of poverty, children among them
164 material deprivation
"""


def _table(text: str) -> Mapping[str, str]:
    return dict(line.split(" ", 1) for line in text.strip().splitlines())


FIELDS: Mapping[str, Mapping[str, str]] = {
    "2007-2013": {str(code): "" for code in (*range(62, 75), 80, 81, 85, 86)},
    "2014-2020": _table(_2014),
    "2021-2027": _table(_2021),
}
"""By period, the codes of the social fund, with what they are about."""

LAST = {"2007-2013": 86, "2014-2020": 123, "2021-2027": 182}
"""By period, the last code of the whole table, the other funds' and technical assistance among them."""

SHARED = {"2021-2027": (170, 171, 172, 179, 180, 181, 182)}
"""By period, codes that any fund may use: capacity of authorities and partners, cross-financing, technical assistance."""
